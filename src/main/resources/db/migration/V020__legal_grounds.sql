-- Texts that papers of every campaign quote, with the dates between which they are in force.
INSERT INTO legal_ground (id, campaign_id, position, kind, number, issued_on, issuer, title, valid_from, valid_to)
SELECT nextval('legal_ground_seq'), NULL, position, kind, number, issued_on, issuer, title, valid_from, valid_to
FROM (VALUES
  (1, 'LAW', '15/2003/QH11', DATE '2003-11-26', 'Quốc hội',
   'Luật Thi đua, khen thưởng', DATE '2004-07-01', DATE '2023-12-31'),
  (2, 'LAW', '39/2013/QH13', DATE '2013-11-16', 'Quốc hội',
   'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng', DATE '2014-06-01', DATE '2023-12-31'),
  (3, 'LAW', '06/2022/QH15', DATE '2022-06-15', 'Quốc hội',
   'Luật Thi đua, khen thưởng', DATE '2024-01-01', NULL),
  (4, 'OTHER', '91/2017/NĐ-CP', DATE '2017-07-31', 'Chính phủ',
   'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng', DATE '2017-10-01', DATE '2023-12-31'),
  (5, 'OTHER', '98/2023/NĐ-CP', DATE '2023-12-31', 'Chính phủ',
   'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng', DATE '2024-01-01', DATE '2025-06-30'),
  (6, 'OTHER', '152/2025/NĐ-CP', DATE '2025-06-14', 'Chính phủ',
   'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
   DATE '2025-07-01', DATE '2027-02-28'),
  (7, 'OTHER', '15/2025/TT-BNV', DATE '2025-08-04', 'Bộ trưởng Bộ Nội vụ',
   'quy định biện pháp tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
   DATE '2025-08-05', NULL)
) AS ground (position, kind, number, issued_on, issuer, title, valid_from, valid_to)
ORDER BY position;
