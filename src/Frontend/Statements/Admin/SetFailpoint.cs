using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Admin;

/// <summary>
/// Sets what happens at a named place of the code, for tests: 'error', 'error once', 'error(probability, seed)', 'sleep(ms)'
/// or 'exit'; no action clears it. At "files" there is 'disk(probability, seed)' too: calls to the disk fail in the ways of a disk.
/// The server must have been started with enable_failpoints.
/// </summary>
[Statement(typeof(SetFailpointStatement))]
internal sealed class SetFailpointHandler(GlobalSettings globals, TimeProvider time) : StatementHandler<SetFailpointStatement>
{
    /// <summary>Input/output error, disk full, short write, damaged read: the server goes on after each.</summary>
    private static readonly int[] s_diskFaults =
        [(int)FaultKind.InputOutputError, (int)FaultKind.DiskFull, (int)FaultKind.ShortWrite, (int)FaultKind.DamagedRead];

    private static readonly ErrorDefinition s_failed = new(7307, "HY000", ErrorKind.Internal, "failpoint '{0}' was hit");

    public override ValueTask<StatementResult> HandleAsync(
        SetFailpointStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SUPER");
        if (globals.Get(ServerSettings.EnableFailpoints) == 0)
            throw CoreErrors.Semantic.With("failpoints are off; start the server with --set enable_failpoints=1");
        FaultPoint.Set(statement.Name, ActionOf(statement.Name, statement.Action));
        return StatementResult.Done;
    }

    private Action? ActionOf(string name, string? action)
    {
        var word = action?.Trim().ToLowerInvariant();
        switch (word)
        {
            case null or "" or "off":
                return null;
            case "error":
                return () => throw s_failed.With(name);
            case "error once":
                return () =>
                {
                    FaultPoint.Set(name, null);
                    throw s_failed.With(name);
                };
            case "exit":
                return () => Environment.FailFast($"failpoint '{name}' was hit");
        }

        if (Chance(word, "error") is { } chance)
        {
            return () =>
            {
                if (chance()) throw s_failed.With(name);
            };
        }

        if (Chance(word, "disk") is { } fails)
        {
            var kind = 0;
            return () =>
            {
                if (fails()) throw new ChosenFaultException(s_diskFaults[Interlocked.Increment(ref kind) % s_diskFaults.Length]);
            };
        }

        if (word.StartsWith("sleep(", StringComparison.Ordinal)
            && int.TryParse(word[6..^1], CultureInfo.InvariantCulture, out var ms))
        {
            return () =>
            {
                using var over = new ManualResetEventSlim();
                using var timer = time.CreateTimer(_ => over.Set(), null, TimeSpan.FromMilliseconds(ms), Timeout.InfiniteTimeSpan);
                over.Wait();
            };
        }

        throw CoreErrors.Semantic.With($"unknown failpoint action '{action}'; there are error, error once, error(probability, seed), "
            + "disk(probability, seed), sleep(ms), exit, off");
    }

    // Gives whether this time is one of those, in a row that a seed decides.
    private static Func<bool>? Chance(string word, string action)
    {
        if (!word.StartsWith(action + "(", StringComparison.Ordinal) || !word.EndsWith(')')) return null;
        var parts = word[(action.Length + 1)..^1].Split(',');
        if (!double.TryParse(parts[0], CultureInfo.InvariantCulture, out var probability)) return null;
        var seed = parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var given) ? given : 0;
        var random = new Random(seed);
        return () =>
        {
            lock (random) return random.NextDouble() < probability;
        };
    }
}
