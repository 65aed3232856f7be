"""What has been typed and not recorded yet: kept while one types, offered again later."""
