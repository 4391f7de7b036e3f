-- Dossiers with a number: data and files as they were when compiled. Only the state goes on; a change is a new edition.
CREATE SEQUENCE compiled_dossier_seq;
CREATE TABLE compiled_dossier (
  id             bigint        NOT NULL CONSTRAINT pk_compiled_dossier PRIMARY KEY,
  campaign_id    bigint        NOT NULL CONSTRAINT fk_compiled_dossier_campaign REFERENCES campaign,
  bloc_id        bigint        NOT NULL CONSTRAINT fk_compiled_dossier_bloc REFERENCES bloc,
  recipient      varchar(20)   NOT NULL CONSTRAINT ck_compiled_dossier_recipient CHECK (recipient IN ('DEPARTMENT', 'BOARD')),
  first_id       bigint        NOT NULL,
  edition        integer       NOT NULL CONSTRAINT ck_compiled_dossier_edition CHECK (edition > 0),
  replaces_id    bigint        CONSTRAINT fk_compiled_dossier_replaces REFERENCES compiled_dossier,
  reason         varchar(1000),
  number         integer       NOT NULL CONSTRAINT ck_compiled_dossier_number CHECK (number > 0),
  symbol         varchar(40)   NOT NULL,
  signed_on      date          NOT NULL,
  awards         varchar(1000) NOT NULL,
  collectives    integer       NOT NULL,
  individuals    integer       NOT NULL,
  content        text          NOT NULL,
  content_sha256 varchar(64)   NOT NULL CONSTRAINT ck_compiled_dossier_content_sha256 CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  archive_size   bigint        NOT NULL,
  archive_sha256 varchar(64)   NOT NULL CONSTRAINT ck_compiled_dossier_archive_sha256 CHECK (archive_sha256 ~ '^[0-9a-f]{64}$'),
  compiled_at    timestamptz   NOT NULL,
  compiled_by    varchar(100)  NOT NULL,
  state          varchar(20)   NOT NULL CONSTRAINT ck_compiled_dossier_state CHECK (state IN ('COMPILED', 'FORWARDED', 'REPLACED')),
  forwarded_at   timestamptz,
  forwarded_by   varchar(100),
  replaced_at    timestamptz,
  version        integer       NOT NULL,
  CONSTRAINT uq_compiled_dossier_edition UNIQUE (first_id, edition),
  CONSTRAINT ck_compiled_dossier_first CHECK ((edition = 1) = (replaces_id IS NULL) AND (edition = 1) = (reason IS NULL)),
  CONSTRAINT ck_compiled_dossier_forwarded CHECK (state <> 'FORWARDED' OR forwarded_at IS NOT NULL)
);
CREATE INDEX ix_compiled_dossier_campaign ON compiled_dossier (campaign_id);
CREATE INDEX ix_compiled_dossier_bloc ON compiled_dossier (bloc_id) WHERE forwarded_at IS NOT NULL;
CREATE UNIQUE INDEX uq_compiled_dossier_replaces ON compiled_dossier (replaces_id);

-- Written before the dossier's own row, in the same transaction.
CREATE TABLE compiled_file (
  dossier_id bigint       NOT NULL CONSTRAINT fk_compiled_file_dossier REFERENCES compiled_dossier DEFERRABLE INITIALLY DEFERRED,
  position   integer      NOT NULL,
  name       varchar(200) NOT NULL,
  title      varchar(500) NOT NULL,
  media_type varchar(100) NOT NULL,
  size_bytes bigint       NOT NULL,
  crc32      bigint       NOT NULL,
  sha256     varchar(64)  NOT NULL CONSTRAINT ck_compiled_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes      bytea        NOT NULL,
  CONSTRAINT pk_compiled_file PRIMARY KEY (dossier_id, position),
  CONSTRAINT uq_compiled_file_name UNIQUE (dossier_id, name)
);
ALTER TABLE compiled_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE compiled_nomination (
  dossier_id    bigint NOT NULL CONSTRAINT fk_compiled_nomination_dossier REFERENCES compiled_dossier DEFERRABLE INITIALLY DEFERRED,
  nomination_id bigint NOT NULL CONSTRAINT fk_compiled_nomination_nomination REFERENCES nomination,
  CONSTRAINT pk_compiled_nomination PRIMARY KEY (dossier_id, nomination_id)
);
CREATE INDEX ix_compiled_nomination_nomination ON compiled_nomination (nomination_id);

CREATE FUNCTION compiled_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was compiled is never changed (% %)', TG_TABLE_NAME, OLD.dossier_id;
END $$;
CREATE TRIGGER tr_compiled_file_stays BEFORE UPDATE OR DELETE ON compiled_file
  FOR EACH ROW EXECUTE FUNCTION compiled_stays();
CREATE TRIGGER tr_compiled_nomination_stays BEFORE UPDATE OR DELETE ON compiled_nomination
  FOR EACH ROW EXECUTE FUNCTION compiled_stays();

CREATE FUNCTION compiled_dossier_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a compiled dossier is never removed (%)', OLD.id;
  END IF;
  IF (to_jsonb(NEW) - ARRAY['state', 'forwarded_at', 'forwarded_by', 'replaced_at', 'version'])
     IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'forwarded_at', 'forwarded_by', 'replaced_at', 'version'])
     OR (OLD.state <> 'COMPILED' AND NEW.state = 'COMPILED')
     OR (OLD.state = 'REPLACED' AND NEW.state <> 'REPLACED')
     OR (OLD.forwarded_at IS NOT NULL AND NEW.forwarded_at IS DISTINCT FROM OLD.forwarded_at) THEN
    RAISE EXCEPTION 'a compiled dossier is never changed (%)', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tr_compiled_dossier_stays BEFORE UPDATE OR DELETE ON compiled_dossier
  FOR EACH ROW EXECUTE FUNCTION compiled_dossier_stays();
