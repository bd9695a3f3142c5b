-- The two roles by which Rasteh works with PostgreSQL, and what each may do.
--
--   rasteh_owner   owns the tables; migrations connect as it (spring.flyway.user)
--   rasteh_app     the application (spring.datasource.username): reads and writes rows, owns nothing, and row-level
--                  security holds for it, because it is no superuser, has no BYPASSRLS and owns no table
--
-- For a PostgreSQL of your own: create an empty database and run this file in it, once, as a superuser:
--
--   RASTEH_OWNER_PASSWORD=… RASTEH_APP_PASSWORD=… psql -v ON_ERROR_STOP=1 -d rasteh -f roles.sql
--
-- The embedded PostgreSQL runs the very same file. Keep an empty line after each statement.

\getenv owner_password RASTEH_OWNER_PASSWORD
\getenv app_password RASTEH_APP_PASSWORD

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rasteh_owner') THEN
        CREATE ROLE rasteh_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rasteh_app') THEN
        CREATE ROLE rasteh_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    END IF;
END $$;

ALTER ROLE rasteh_owner PASSWORD :'owner_password';

ALTER ROLE rasteh_app PASSWORD :'app_password';

-- The owner of the database may create schemas and trusted extensions (pg_trgm, unaccent, btree_gin) in it.
DO $$
BEGIN
    EXECUTE format('ALTER DATABASE %I OWNER TO rasteh_owner', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO rasteh_app', current_database());
END $$;

GRANT USAGE ON SCHEMA public TO rasteh_app;

-- What the owner creates, the application may use; a migration takes back what goes too far (acts: no UPDATE, no DELETE).
ALTER DEFAULT PRIVILEGES FOR ROLE rasteh_owner GRANT USAGE ON SCHEMAS TO rasteh_app;

ALTER DEFAULT PRIVILEGES FOR ROLE rasteh_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rasteh_app;

ALTER DEFAULT PRIVILEGES FOR ROLE rasteh_owner GRANT USAGE, SELECT ON SEQUENCES TO rasteh_app;
