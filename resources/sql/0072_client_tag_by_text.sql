CREATE INDEX client_tag_by_text ON client_tag (folded, tag)
