"""The list of threads: every filter, both orders, and pages."""

import time

EXPECTED = {"by name": ["one", "two", "three"], "pages": [["one", "two"], ["three"]],
            "searched": ["two"], "elsewhere": [], "other provider": []}


def outcome(pages, **lists):
    return {"by name": [name for page in pages for name in page], "pages": pages} | lists


def another_second(name):
    """The server's pages end between two seconds."""
    if name == "three":
        time.sleep(1.1)


def names(threads):
    return [thread["name"] if isinstance(thread, dict) else thread.name for thread in threads]


def sdk(stage):
    with stage.codex() as codex:
        for name in ("one", "two", "three"):
            another_second(name)
            thread = codex.thread_start()
            thread.run(f"This is {name}.")
            thread.set_name(name)
        pages, cursor = [], None
        while cursor or not pages:
            page = codex.thread_list(limit=2, cursor=cursor, sort_key="created_at", sort_direction="asc")
            pages.append(names(page.data))
            cursor = page.next_cursor
        return outcome(
            pages, searched=names(codex.thread_list(search_term="This is two").data),
            here=sorted(names(codex.thread_list(cwd=stage.work, source_kinds=["vscode"]).data)),
            elsewhere=names(codex.thread_list(cwd="/nowhere").data),
            provider=sorted(names(codex.thread_list(model_providers=["scripted"], use_state_db_only=True).data)),
            **{"other provider": names(codex.thread_list(model_providers=["another"]).data)},
            whole=codex.thread_list(sort_key="created_at", limit=1).data)


def ours(stage):
    with stage.client() as client:
        def listed(**params):
            return client.request("thread/list", params)["data"]
        for name in ("one", "two", "three"):
            another_second(name)
            with client.thread_start() as thread:
                thread.run(f"This is {name}.")
                thread.request("thread/name/set", {"name": name})
        pages, cursor = [], None
        while cursor or not pages:
            page = client.request("thread/list", {"limit": 2, "cursor": cursor, "sortKey": "created_at",
                                                  "sortDirection": "asc"})
            pages.append(names(page["data"]))
            cursor = page["nextCursor"]
        return outcome(
            pages, searched=names(listed(searchTerm="This is two")),
            here=sorted(names(listed(cwd=stage.work, sourceKinds=["vscode"]))),
            elsewhere=names(listed(cwd="/nowhere")),
            provider=sorted(names(listed(modelProviders=["scripted"], useStateDbOnly=True))),
            **{"other provider": names(listed(modelProviders=["another"]))},
            whole=listed(sortKey="created_at", limit=1))
