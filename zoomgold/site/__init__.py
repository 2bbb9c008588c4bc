"""The static site: what Gold holds, where it comes from and how well it is."""
