"""Small pure functions of Ibis expressions, which know no table by name."""
