"""Long use: many sessions through the real window, in which nothing may pile up."""
