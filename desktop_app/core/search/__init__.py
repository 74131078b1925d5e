"""What is searched by: words, passages, meaning."""
