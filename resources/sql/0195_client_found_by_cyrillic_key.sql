-- A database folds Latin letters alone: a key in Cyrillic that step 0190 has put there stood as it was written, and fold()
-- looks for another spelling.
UPDATE client SET folded = (
    WITH RECURSIVE
        letters (large, small) AS (
            SELECT 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐӘҒҚҢӨҰҮҺё', 'абвгдеежзийклмнопрстуфхцчшщъыьэюяіїєґәғқңөұүһе'),
        folding (done, text) AS (
            SELECT 0, client.folded
            UNION ALL
            SELECT done + 1, replace(text, substr(large, done + 1, 1), substr(small, done + 1, 1))
            FROM folding, letters WHERE done < length(large))
    SELECT text FROM folding ORDER BY done DESC LIMIT 1)
WHERE identity GLOB 'key:*[^ -~]*'
