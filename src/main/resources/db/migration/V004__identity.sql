-- Accounts and the roles they hold for a term.
CREATE SEQUENCE account_seq INCREMENT BY 50;
CREATE TABLE account (
  id                   bigint       NOT NULL CONSTRAINT pk_account PRIMARY KEY,
  username             varchar(60)  NOT NULL,
  full_name            varchar(100) COLLATE vietnamese NOT NULL,
  email                varchar(200),
  password_hash        varchar(200) NOT NULL,
  enabled              boolean      NOT NULL,
  must_change_password boolean      NOT NULL,
  created_at           timestamptz  NOT NULL,
  version              integer      NOT NULL
);
CREATE UNIQUE INDEX uq_account_username ON account (lower(username));

CREATE SEQUENCE role_grant_seq INCREMENT BY 50;
CREATE TABLE role_grant (
  id         bigint      NOT NULL CONSTRAINT pk_role_grant PRIMARY KEY,
  account_id bigint      NOT NULL CONSTRAINT fk_role_grant_account REFERENCES account,
  role       varchar(30) NOT NULL CONSTRAINT ck_role_grant_role CHECK (role IN
    ('UNIT_OFFICER', 'UNIT_HEAD', 'BLOC_HEAD', 'BLOC_DEPUTY', 'SUPERIOR_READER', 'ADMINISTRATOR')),
  unit_id    bigint      CONSTRAINT fk_role_grant_unit REFERENCES unit,
  bloc_id    bigint      CONSTRAINT fk_role_grant_bloc REFERENCES bloc,
  valid_from date        NOT NULL,
  valid_to   date,
  CONSTRAINT ck_role_grant_scope CHECK (
    (role IN ('UNIT_OFFICER', 'UNIT_HEAD') AND unit_id IS NOT NULL AND bloc_id IS NULL)
    OR (role IN ('BLOC_HEAD', 'BLOC_DEPUTY') AND bloc_id IS NOT NULL AND unit_id IS NOT NULL)
    OR (role = 'SUPERIOR_READER' AND bloc_id IS NOT NULL AND unit_id IS NULL)
    OR (role = 'ADMINISTRATOR' AND bloc_id IS NULL AND unit_id IS NULL)),
  CONSTRAINT ck_role_grant_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX ix_role_grant_account ON role_grant (account_id);

-- The one-time link with which the first administrator is made.
CREATE TABLE setup_link (
  token_hash varchar(64) NOT NULL CONSTRAINT pk_setup_link PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
