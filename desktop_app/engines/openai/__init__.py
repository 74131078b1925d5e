"""The engine that lets a model read: any service that speaks OpenAI's protocol."""
