"""One file from its source to its results: free of Qt, never raising."""
