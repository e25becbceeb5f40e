"""What may be on a disk after a crash, by the system calls before it.

The model grants what POSIX does and no more, as the study of Pillai and others ("All File Systems Are Not Created
Equal", OSDI 2014) does for file systems in general: bytes of a file are safe after fsync or fdatasync of that file,
names in a folder after fsync of that folder. Every change that isn't safe may be there or not, whatever became of
others: in any order, therefore; and a write may be torn at any byte, or have made the file longer without its bytes.
"""
import itertools
import os
import re


class Change:
    """One change: a name in a folder, or bytes or length of a file."""

    def __init__(self, kind, node, *what):
        self.kind, self.node, self.what = kind, node, what


class Node:
    """A file (bytes) or a folder (names), as the running program sees it."""

    def __init__(self, is_folder):
        self.is_folder = is_folder
        self.content = {} if is_folder else b""
        self.disk = {} if is_folder else b""


class Disk:
    """A tree of files, with the changes that aren't safe yet; `apart` are folders that nobody reads after a crash."""

    def __init__(self, root, apart=()):
        self.root = root
        self.apart = apart
        self.top = self._load(root)
        self.pending = []

    def _load(self, path):
        if not os.path.isdir(path):
            node = Node(False)
            with open(path, "rb") as file:
                node.content = node.disk = file.read()
            return node
        node = Node(True)
        for name in os.listdir(path):
            node.content[name] = self._load(os.path.join(path, name))
        node.disk = dict(node.content)
        return node

    def find(self, path):
        """The node at a path; nothing where there is none."""
        node = self.top
        for name in self._names(path):
            node = node.content.get(name) if node and node.is_folder else None
        return node

    def _names(self, path):
        return [name for name in os.path.relpath(path, self.root).split("/") if name != "."]

    def contains(self, path):
        apart = any(path.startswith(self.root + "/" + folder) for folder in self.apart)
        return path == self.root or path.startswith(self.root + "/") and not apart

    def _folder(self, path):
        return self.find(os.path.dirname(path)), os.path.basename(path)

    def name(self, path, node):
        """Gives a node a name, or takes a name away."""
        folder, name = self._folder(path)
        if node is None:
            folder.content.pop(name, None)
        else:
            folder.content[name] = node
        self.pending.append(Change("name", folder, name, node))

    def rename(self, old, new):
        """Within a folder both names change at once."""
        node = self.find(old)
        (source, first), (target, second) = self._folder(old), self._folder(new)
        source.content.pop(first)
        target.content[second] = node
        if source is target:
            self.pending.append(Change("rename", source, first, second, node))
        else:
            self.pending.append(Change("name", target, second, node))
            self.pending.append(Change("name", source, first, None))

    def write(self, node, offset, data):
        node.content = overwritten(node.content, offset, data)
        self.pending.append(Change("write", node, offset, data))

    def cut(self, node, length):
        node.content = node.content[:length].ljust(length, b"\0")
        self.pending.append(Change("cut", node, length))

    def sync(self, node):
        """What was done to this node is safe."""
        node.disk = dict(node.content) if node.is_folder else node.content
        self.pending = [change for change in self.pending if change.node is not node]

    def states(self, torn_every=1):
        """Every tree that a crash may leave now: names with their bytes, each once."""
        seen = set()
        for count in range(len(self.pending) + 1):
            for chosen in itertools.combinations(self.pending, count):
                for last in self._variants(chosen, torn_every):
                    state = self._after(chosen, last)
                    if state not in seen:
                        seen.add(state)
                        yield dict(state)

    def _variants(self, chosen, torn_every):
        """Nothing torn; then each chosen write in turn torn at a byte, or zeros for its bytes."""
        yield None
        for change in chosen:
            if change.kind == "write":
                offset, data = change.what
                for length in range(0, len(data), torn_every):
                    yield change, data[:length]
                    # The file is as long as it will be, and what is behind the tear isn't there yet.
                    yield change, data[:length].ljust(len(data), b"\0")

    def _after(self, chosen, torn):
        content = {}

        def now(node):
            if node not in content:
                content[node] = dict(node.disk) if node.is_folder else node.disk
            return content[node]

        for change in chosen:
            node, what = change.node, change.what
            if change.kind == "write":
                data = torn[1] if torn and torn[0] is change else what[1]
                content[node] = overwritten(now(node), what[0], data)
            elif change.kind == "cut":
                content[node] = now(node)[:what[0]].ljust(what[0], b"\0")
            elif change.kind == "name":
                if what[1] is None:
                    now(node).pop(what[0], None)
                else:
                    now(node)[what[0]] = what[1]
            else:
                now(node).pop(what[0], None)
                now(node)[what[1]] = what[2]
        files = []

        def walk(node, path):
            if node.is_folder:
                files.append((path + "/", b""))
                for name, child in sorted(now(node).items()):
                    walk(child, path + "/" + name)
            else:
                files.append((path, now(node)))

        walk(self.top, "")
        return tuple(files)


def overwritten(content, offset, data):
    return content[:offset].ljust(offset, b"\0") + data + content[offset + len(data):]


CALLS = ("open,openat,creat,close,dup,dup2,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,"
         "symlink,unlink,unlinkat,mkdir,mkdirat,rmdir,ftruncate,truncate,fchmod,sendfile,copy_file_range,lseek")


def strace(output):
    """What a program is started with, so that `steps` can read what it did."""
    return ["strace", "-f", "-qq", "-xx", "-s", "1000000", "-e", "trace=" + CALLS, "-e", "signal=none", "-o", output]


def steps(trace, disk, folder):
    """Replays a trace on a disk and hands over, after each call, the bytes it wrote to its standard output."""
    files = {}
    with open(trace) as lines:
        for line in joined(lines):
            match = re.match(r"(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)", line)
            if not match or int(match[4]) < 0:
                continue
            process, call, result = match[1], match[2], int(match[4])
            words = arguments(match[3])
            printed = b""
            if call in ("open", "openat", "creat"):
                path, flags = (words[1], words[2]) if call == "openat" else (words[0], words[1])
                path = os.path.normpath(os.path.join(folder, path.decode()))
                files[process, result] = opened(disk, path, str(flags))
            elif call == "close":
                files.pop((process, int(words[0])), None)
            elif call in ("dup", "dup2"):
                files[process, result] = files.get((process, int(words[0])))
            elif call in ("write", "pwrite64"):
                number, data = int(words[0]), words[1][:result]
                file = files.get((process, number))
                if number == 1 and file is None:
                    printed = data
                elif file:
                    offset = int(words[3]) if call == "pwrite64" else file.offset()
                    disk.write(file.node, offset, data)
                    file.at = offset + len(data)
            elif call in ("fsync", "fdatasync"):
                file = files.get((process, int(words[0])))
                if file:
                    disk.sync(file.node)
            elif call == "ftruncate":
                file = files.get((process, int(words[0])))
                if file:
                    disk.cut(file.node, int(words[1]))
            elif call in ("mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat"):
                paths = [os.path.normpath(os.path.join(folder, word.decode())) for word in words
                         if isinstance(word, bytes)]
                if not all(disk.contains(path) for path in paths):
                    continue
                if call.startswith("mkdir"):
                    disk.name(paths[0], Node(True))
                elif call.startswith("rename"):
                    disk.rename(*paths)
                elif call.startswith("link"):
                    disk.name(paths[1], disk.find(paths[0]))
                else:
                    disk.name(paths[0], None)
            elif call not in ("lseek", "fchmod"):
                raise ValueError(f"the model doesn't know {line}")
            yield printed


class OpenFile:
    def __init__(self, node, appends):
        self.node, self.appends, self.at = node, appends, 0

    def offset(self):
        return len(self.node.content) if self.appends else self.at


def opened(disk, path, flags):
    if not disk.contains(path):
        return None
    node = disk.find(path)
    if node is None:
        node = Node(False)
        disk.name(path, node)
    elif "O_TRUNC" in flags and node.content:
        disk.cut(node, 0)
    return OpenFile(node, "O_APPEND" in flags)


def joined(lines):
    """Calls that strace shows in two parts, since others came between, as one."""
    begun = {}
    for line in lines:
        process = line.split(None, 1)[0]
        if line.rstrip().endswith("<unfinished ...>"):
            begun[process] = line.rstrip()[:-len("<unfinished ...>")]
        elif "resumed>" in line:
            yield begun.pop(process, "") + line.split("resumed>", 1)[1]
        else:
            yield line


def arguments(text):
    """The arguments of a call: bytes for a string, text for everything else."""
    words = []
    for match in re.finditer(r'"((?:\\x[0-9a-f]{2})*)"|([^,\s"][^,"]*)', text):
        words.append(match[2] if match[2] else bytes.fromhex(match[1].replace("\\x", "")))
    return words
