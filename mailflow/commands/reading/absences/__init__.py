"""The writer's own days off, as a mentee's pause or a mentor's absence, and the way back."""
