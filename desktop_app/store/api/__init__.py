"""What is kept of APIs: keys, questions and answers, batches, costs."""
