"""What managers and coaches can do, one class each."""
