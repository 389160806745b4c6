"""Run by Alembic: migrations over the connection that database.py hands in."""

from alembic import context

from roleplay.storage.tables import Table

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=Table.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
