DROP INDEX notice_overdue
