-- Dossiers that somebody asked for: made one after another in the background. Who works on one borrows it for a while and
-- extends the loan with each step told; when the application dies, the loan ends and the work begins anew.
CREATE SEQUENCE compile_job_seq;
CREATE TABLE compile_job (
  id              bigint        NOT NULL CONSTRAINT pk_compile_job PRIMARY KEY,
  campaign_id     bigint        NOT NULL CONSTRAINT fk_compile_job_campaign REFERENCES campaign,
  ticket          varchar(40)   NOT NULL CONSTRAINT uq_compile_job_ticket UNIQUE,
  account_id      bigint        NOT NULL,
  actor           text          NOT NULL,
  request         varchar(2000) NOT NULL,
  replaces_id     bigint        CONSTRAINT fk_compile_job_replaces REFERENCES compiled_dossier,
  reason          varchar(1000),
  asked_at        timestamptz   NOT NULL,
  asked_by        varchar(100)  NOT NULL,
  state           varchar(20)   NOT NULL CONSTRAINT ck_compile_job_state CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  steps_done      integer       NOT NULL,
  steps           integer       NOT NULL,
  attempts        integer       NOT NULL,
  next_attempt_at timestamptz   NOT NULL,
  dossier_id      bigint        CONSTRAINT fk_compile_job_dossier REFERENCES compiled_dossier,
  failure         varchar(200),
  failure_details varchar(1000),
  ended_at        timestamptz,
  seen            boolean       NOT NULL,
  CONSTRAINT ck_compile_job_done CHECK ((state = 'DONE') = (dossier_id IS NOT NULL)),
  CONSTRAINT ck_compile_job_failed CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX ix_compile_job_open ON compile_job (next_attempt_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX ix_compile_job_unseen ON compile_job (account_id) WHERE NOT seen;
-- The same wish twice at once is one.
CREATE UNIQUE INDEX uq_compile_job_open ON compile_job (campaign_id, md5(request), coalesce(replaces_id, 0))
  WHERE state IN ('WAITING', 'RUNNING');
