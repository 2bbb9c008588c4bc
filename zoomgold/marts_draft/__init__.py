"""The marts: what the business asks that no fact can be asked of directly."""
