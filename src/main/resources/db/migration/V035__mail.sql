-- Letters to send and sent. The key says what a letter is about and to whom, so that none is written twice.
CREATE SEQUENCE mail_letter_seq;
CREATE TABLE mail_letter (
  id              bigint        NOT NULL CONSTRAINT pk_mail_letter PRIMARY KEY,
  letter_key      varchar(200)  NOT NULL CONSTRAINT uq_mail_letter_key UNIQUE,
  topic           varchar(60)   NOT NULL,
  kind            varchar(30)   NOT NULL,
  account_id      bigint        NOT NULL CONSTRAINT fk_mail_letter_account REFERENCES account,
  person          varchar(100)  NOT NULL,
  address         varchar(200),
  subject         varchar(400)  NOT NULL,
  text            varchar(4000) NOT NULL,
  state           varchar(20)   NOT NULL CONSTRAINT ck_mail_letter_state CHECK (state IN
    ('PENDING', 'SENDING', 'SENT', 'FAILED', 'NO_ADDRESS')),
  attempts        integer       NOT NULL CONSTRAINT ck_mail_letter_attempts CHECK (attempts >= 0),
  created_at      timestamptz   NOT NULL,
  next_attempt_at timestamptz   NOT NULL,
  sent_at         timestamptz,
  failure         varchar(500),
  CONSTRAINT ck_mail_letter_address CHECK ((address IS NULL) = (state = 'NO_ADDRESS')),
  CONSTRAINT ck_mail_letter_sent CHECK ((sent_at IS NOT NULL) = (state = 'SENT'))
);
CREATE INDEX ix_mail_letter_topic ON mail_letter (topic, created_at DESC, id DESC);
CREATE INDEX ix_mail_letter_due ON mail_letter (next_attempt_at, id) WHERE state IN ('PENDING', 'SENDING');
