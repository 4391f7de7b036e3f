-- A letter that was given up can be sent again by a leader; more occasions to be told of.
ALTER TABLE mail_letter
  ADD resent_at timestamptz,
  ADD resent_by varchar(100),
  ADD CONSTRAINT ck_mail_letter_resent CHECK ((resent_at IS NULL) = (resent_by IS NULL));

ALTER TABLE reminder_rule
  DROP CONSTRAINT ck_reminder_rule_kind,
  ADD CONSTRAINT ck_reminder_rule_kind CHECK (kind IN
    ('OPENING', 'BEFORE_DEADLINE', 'DEADLINE_DAY', 'OVERDUE', 'SENT_BACK', 'ANSWERED', 'DEADLINE_CHANGED',
     'LOCK_CHANGED', 'REOPENED', 'REOPENING_REVOKED'));
