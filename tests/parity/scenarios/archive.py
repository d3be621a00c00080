"""A thread is archived and comes back; in between only the list of archived threads has it."""

from rig import error_of, result_of

EXPECTED = {"listed before": 1, "listed while archived": 0, "archived": 1, "listed after": 1,
            "final": 'You said: "and again". I have seen 1 of your messages before this one; the first was: '
                     '"hello there".'}


def sdk(stage):
    with stage.codex() as codex:
        thread = codex.thread_start()
        thread.run("hello there")
        outcome = {"listed before": len(codex.thread_list().data)}
        outcome["answer"] = codex.thread_archive(thread.id)
        outcome["listed while archived"] = len(codex.thread_list().data)
        outcome["archived"] = len(codex.thread_list(archived=True).data)
        outcome["turn while archived"] = error_of(lambda: thread.run("Are you there?"))
        outcome["same thread"] = codex.thread_unarchive(thread.id).id == thread.id
        outcome["listed after"] = len(codex.thread_list().data)
        again = codex.thread_resume(thread.id)
        outcome["final"] = result_of(again.run("and again"))["finalResponse"]
        return outcome


def ours(stage):
    with stage.client() as client, client.thread_start() as thread:
        def listed(**params):
            return len(client.request("thread/list", params)["data"])
        thread.run("hello there")
        outcome = {"listed before": listed()}
        outcome["answer"] = thread.request("thread/archive")
        outcome["listed while archived"] = listed()
        outcome["archived"] = listed(archived=True)
        outcome["turn while archived"] = error_of(lambda: thread.run("Are you there?"))
        outcome["same thread"] = thread.request("thread/unarchive")["thread"]["id"] == thread.id
        outcome["listed after"] = listed()
        with client.thread_resume(thread.id) as again:
            outcome["final"] = again.run("and again")["finalResponse"]
        return outcome
