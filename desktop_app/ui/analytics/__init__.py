"""Analytics: figures and charts of past processing."""
