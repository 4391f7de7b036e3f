-- What was read from an uploaded list and waits for its owner's decision; deleted when decided or expired.
CREATE SEQUENCE staff_import_seq INCREMENT BY 50;
CREATE TABLE staff_import (
  id         bigint       NOT NULL CONSTRAINT pk_staff_import PRIMARY KEY,
  unit_id    bigint       NOT NULL CONSTRAINT fk_staff_import_unit REFERENCES unit,
  account_id bigint       NOT NULL,
  file_name  varchar(200) NOT NULL,
  read_at    timestamptz  NOT NULL,
  expires_at timestamptz  NOT NULL,
  content    text         NOT NULL
);
CREATE INDEX ix_staff_import_expires ON staff_import (expires_at);
CREATE INDEX ix_staff_import_unit ON staff_import (unit_id);
