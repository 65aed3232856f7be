"""What is carried over to VerBIS by hand."""
