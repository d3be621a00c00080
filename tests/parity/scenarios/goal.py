"""A goal as one logical turn, over the turns that codex begins for it. The SDK has this inside only."""

from openai_codex._goal import _GoalNotificationStream
from openai_codex._run import _collect_turn_result
from rig import result_of

SCRIPT = {"replies": [
    {"steps": [{"text": "I count."}]},
    {"steps": [{"tool": {"name": "update_goal", "arguments": {"status": "complete"}}}, {"text": "All counted."}]},
]}
EXPECTED = {"status": "completed", "final": "All counted.", "texts": ["I count.", "All counted."], "goal": "complete"}


def outcome(stage, result, goal, after):
    result = stage.plain(result_of(result))
    return {"status": result["status"], "final": result["finalResponse"], "goal": goal,
            "texts": [item["text"] for item in result["items"] if item["type"] == "agentMessage"], "after": after}


def sdk(stage):
    stage.script(SCRIPT)
    client = stage.low_level()
    thread_id = client.thread_start({"approvalPolicy": "never"}).thread.id
    state, turn_id = client.start_goal_operation(thread_id, "Count the herons.")
    stream = _GoalNotificationStream(
        state, lambda: client.next_goal_notification(state), lambda: client.unregister_goal_operation(state),
        lambda: client.cancel_goal_operation(state))
    result = _collect_turn_result(stream, turn_id=turn_id)
    goal = state.status.value
    after = client.wait_for_turn_completed(client.turn_start(thread_id, "say: Next.").turn.id).turn.status.value
    client.close()
    return outcome(stage, result, goal, after)


def ours(stage):
    stage.script(SCRIPT)
    with stage.client() as client, client.thread_start() as thread:
        with thread.turn_with("thread/goal/set", {"objective": "Count the herons."}) as turn:
            result = turn.run()[1]
        return outcome(stage, result, result["goalStatus"], thread.run("say: Next.")["status"])
