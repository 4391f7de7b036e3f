-- Half-year and year begin on the same day, so denominators grow from one to the other: they are compared with the last
-- period of the same kind.
UPDATE indicator_check SET sentence = 'Tổng số là {mẫu số}, cùng kỳ trước là {mẫu số cùng kỳ}. Hãy ghi chú vì sao thay đổi.'
WHERE kind = 'DENOMINATOR_CHANGED'
  AND sentence = (SELECT sentence FROM check_template WHERE kind = 'DENOMINATOR_CHANGED');
UPDATE check_template SET sentence = 'Tổng số là {mẫu số}, cùng kỳ trước là {mẫu số cùng kỳ}. Hãy ghi chú vì sao thay đổi.'
WHERE kind = 'DENOMINATOR_CHANGED';
