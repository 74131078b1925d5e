"""The kit of widgets that every screen is made of, and the painters that delegates share with them."""
