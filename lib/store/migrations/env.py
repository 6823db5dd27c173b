"""What Alembic runs before our revisions: they take place in the transaction that the database was opened with."""

from alembic import context

from lib.store.filed_tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, transactional_ddl=True)
context.run_migrations()
