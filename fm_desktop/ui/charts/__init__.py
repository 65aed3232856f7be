"""Charts, drawn by ourselves in one place for screen and paper."""
