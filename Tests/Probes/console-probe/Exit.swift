import Glibc

func exitNow(_ status: Int32) -> Never { exit(status) }
