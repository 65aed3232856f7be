"""The privacy screen: one key hides names and texts while a client sits at the desk."""
