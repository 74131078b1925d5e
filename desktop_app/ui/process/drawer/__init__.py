"""The drawer: all that is known of the chosen file, and its pages."""
