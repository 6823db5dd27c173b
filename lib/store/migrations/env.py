"""What Alembic runs before our revisions: they take place in the transaction that the database was opened with."""

from alembic import context

from lib.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, transactional_ddl=True
)
context.run_migrations()
