"""What case management has reached: outcomes with their proof, and how the areas of life have moved."""
