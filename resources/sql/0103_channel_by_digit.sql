-- The order in which channels stand is the shop's own from now on; it begins with that of the digits in the form.
UPDATE channel SET position = CASE key WHEN 'whatsapp' THEN 1 WHEN 'telegram' THEN 2 WHEN 'instagram' THEN 3 WHEN 'site' THEN 4
    WHEN 'call' THEN 5 WHEN 'walk_in' THEN 6 WHEN 'other' THEN 7 WHEN 'vk' THEN 8 WHEN 'referral' THEN 9 ELSE position END
