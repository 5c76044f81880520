#!/bin/bash
# Runs once, when the data volume is empty: one role and one database for each service. A service may not connect to
# another service's database.
set -euo pipefail

create() {
  psql --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create workforce "$WORKFORCE_DB_PASSWORD"
create cases "$CASES_DB_PASSWORD"
create supervision "$SUPERVISION_DB_PASSWORD"
