"""What a client's tab of papers is made of."""
