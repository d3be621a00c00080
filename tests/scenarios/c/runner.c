/* Plays a scenario through the C interface, as README.md describes it: runner FILE FOLDER. The folder is there and empty. */
#include "steps.h"

static void play(const cJSON *steps, int branch, const char *before);

static const struct {
    const char *name;
    void (*play)(const cJSON *step);
} STEPS[] = {
    {"open", step_open},
    {"close", step_close},
    {"startThread", step_start_thread},
    {"resumeThread", step_take_up_thread},
    {"forkThread", step_take_up_thread},
    {"watch", step_watch},
    {"startTurn", step_start_turn},
    {"run", step_run},
    {"result", step_result},
    {"read", read_events},
    {"steer", step_steer},
    {"interrupt", step_interrupt},
    {"answer", step_answer},
    {"reject", step_reject},
    {"drop", step_drop},
    {"request", step_request},
    {"tool", step_tool},
    {"handler", step_handler},
    {"seen", step_seen},
    {"login", step_login},
    {"cancel", step_cancel},
    {"write", step_write},
    {"file", step_file},
    {"asked", step_asked},
};

/* One branch of a `parallel`. */
typedef struct {
    const cJSON *steps;
    int number;
    char *before;
    pthread_t thread;
} branch;

static void *branch_main(void *of)
{
    branch *self = of;
    play(self->steps, self->number, self->before);
    return NULL;
}

static void play_parallel(const cJSON *step)
{
    takes(step, "do branches");
    branch all[100];
    int count = 0, index = 0;
    const cJSON *one;
    cJSON_ArrayForEach(one, required(step, "branches"))
    {
        takes(one, "steps times");
        const cJSON *times = member(one, "times");
        index++;
        for (int number = 1; number <= (times ? (int)times->valuedouble : 1); number++) {
            if (count == (int)(sizeof all / sizeof *all))
                fail("too many branches");
            branch *fresh = &all[count++];
            fresh->steps = required(one, "steps");
            fresh->number = number;
            fresh->before = format("%s, branch %d.%d", at, index, number);
            if (pthread_create(&fresh->thread, NULL, branch_main, fresh) != 0)
                fail("no thread");
        }
    }
    for (int done = 0; done < count; done++) {
        pthread_join(all[done].thread, NULL);
        free(all[done].before);
    }
}

static void play_step(const cJSON *original, int number)
{
    cJSON *step = cJSON_Duplicate(original, 1);
    const char *name = required_text(step, "do");
    fill(step, number);
    if (strcmp(name, "parallel") == 0) {
        play_parallel(step);
        cJSON_Delete(step);
        return;
    }
    for (size_t index = 0; index < sizeof STEPS / sizeof *STEPS; index++)
        if (strcmp(name, STEPS[index].name) == 0) {
            STEPS[index].play(step);
            cJSON_Delete(step);
            return;
        }
    fail("there is no step %s", name);
}

static void play(const cJSON *steps, int number, const char *before)
{
    int count = 0;
    const cJSON *step;
    cJSON_ArrayForEach(step, steps)
    {
        const cJSON *name = member(step, "do");
        snprintf(at, sizeof at, "%s%sstep %d (%s)", before, *before ? ", " : "", ++count,
                 cJSON_IsString(name) ? name->valuestring : "?");
        play_step(step, number);
    }
}

int main(int count, char **arguments)
{
    char *text = count == 3 ? read_file(arguments[1]) : NULL;
    if (text == NULL)
        fail("usage: runner FILE FOLDER");
    const char *name = strrchr(arguments[1], '/');
    folder = copy(arguments[2]);
    scenario_name = copy(name ? name + 1 : arguments[1]);
    scenario_name[strcspn(scenario_name, ".")] = '\0';
    cJSON *scenario = json_parse(text, arguments[1]);
    free(text);
    takes(scenario, "summary server script plan options files steps");
    required_text(scenario, "summary");
    stage_begin(scenario);
    play(required(scenario, "steps"), 0, "");
    stage_end();
    cJSON_Delete(scenario);
    return 0;
}
