UPDATE task SET kind = kind_before
