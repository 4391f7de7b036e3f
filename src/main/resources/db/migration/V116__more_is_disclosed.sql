-- More that the whole bloc reads: who asks for two verifiers, figures amended after verification, preliminary tables, schemes.
ALTER TABLE locked_change
  DROP CONSTRAINT ck_locked_change_kind,
  ADD CONSTRAINT ck_locked_change_kind CHECK (kind IN (
    'UNVERIFIED', 'AMENDED', 'REOPENED', 'REOPENING_REVOKED', 'OPENING_CHANGED', 'DEADLINE_CHANGED', 'LOCK_CHANGED',
    'VERIFIERS_CHANGED', 'RANKING_ADOPTED', 'RANKING_CORRECTED', 'SCHEME_SIGNED_OFF'));

-- A unit is told when the verification of its report is taken back.
ALTER TABLE reminder_rule
  DROP CONSTRAINT ck_reminder_rule_kind,
  ADD CONSTRAINT ck_reminder_rule_kind CHECK (kind IN
    ('OPENING', 'BEFORE_DEADLINE', 'DEADLINE_DAY', 'OVERDUE', 'SENT_BACK', 'ANSWERED', 'UNVERIFIED', 'DEADLINE_CHANGED',
     'LOCK_CHANGED', 'REOPENED', 'REOPENING_REVOKED'));
