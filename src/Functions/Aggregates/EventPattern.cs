using System.Globalization;
using MatViewDb.Core.Errors;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Is a pattern of events: (?1) is an event that meets the first condition, .* any number of events, (?t>=10) any number of events up
/// to one that is at least ten seconds after the last event that a condition was met by.
/// </summary>
internal sealed class EventPattern
{
    private const long SecondMicros = 1_000_000;
    private const int StepsMax = 1_000_000;
    private readonly List<Part> _parts = [];

    private enum Kind : byte
    {
        Condition,
        Any,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equal,
    }

    /// <summary>Is a piece of the pattern; number: of the condition from 0, or microseconds.</summary>
    private readonly record struct Part(Kind Kind, long Number);

    /// <summary>Is an event: when it was, and a bit for each condition that it meets.</summary>
    internal readonly record struct Event(long Micros, ulong Conditions);

    internal static EventPattern Parse(string text, int conditions)
    {
        var pattern = new EventPattern();
        for (var at = 0; at < text.Length;)
        {
            if (text.AsSpan(at).StartsWith(".*"))
            {
                pattern._parts.Add(new Part(Kind.Any, 0));
                at += 2;
                continue;
            }

            var end = text.IndexOf(')', at);
            if (!text.AsSpan(at).StartsWith("(?") || end < 0) throw Wrong(text);
            pattern._parts.Add(ParsePart(text, text[(at + 2)..end], conditions));
            at = end + 1;
        }

        return pattern._parts.Count > 0 ? pattern : throw Wrong(text);
    }

    /// <summary>Counts chains of events that match, each behind the one before it; stops at a number of them.</summary>
    internal long Count(ReadOnlySpan<Event> events, long most)
    {
        long count = 0;
        var steps = 0;
        for (var start = 0; start < events.Length && count < most;)
        {
            var end = EndOf(events, start, ref steps);
            if (end < 0)
            {
                start++;
                continue;
            }

            count++;
            start = Math.Max(end, start + 1);
        }

        return count;
    }

    private static Part ParsePart(string text, string part, int conditions)
    {
        if (!part.StartsWith('t'))
        {
            return int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= conditions
                ? new Part(Kind.Condition, number - 1)
                : throw Wrong(text);
        }

        var digits = part.AsSpan(1).TrimStart("<>=");
        var kind = part[1..^digits.Length] switch
        {
            "<" => Kind.Less,
            "<=" => Kind.LessOrEqual,
            ">" => Kind.Greater,
            ">=" => Kind.GreaterOrEqual,
            "==" => Kind.Equal,
            _ => throw Wrong(text),
        };
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= long.MaxValue / SecondMicros
            ? new Part(kind, seconds * SecondMicros)
            : throw Wrong(text);
    }

    private static MatViewException Wrong(string text) => CoreErrors.WrongArguments.With($"the event pattern '{text}'");

    /// <summary>Gives the place behind the first chain that starts at a place; negative when there is none.</summary>
    private int EndOf(ReadOnlySpan<Event> events, int start, ref int steps)
    {
        // Places that may be skipped over: where the part starts again with the next event.
        var choices = new Stack<(int Part, int At, int Base)>();
        var (part, at, from) = (0, start, start);
        while (true)
        {
            if (++steps > StepsMax) throw CoreErrors.WrongArguments.With("an event pattern that takes too many steps");
            if (part == _parts.Count) return at;
            if (Step(events, part, ref at, ref from, choices))
            {
                part++;
                continue;
            }

            if (choices.Count == 0) return -1;
            (part, at, from) = choices.Pop();
        }
    }

    private bool Step(ReadOnlySpan<Event> events, int part, ref int at, ref int from, Stack<(int Part, int At, int Base)> choices)
    {
        var (kind, number) = _parts[part];
        if (kind == Kind.Condition)
        {
            if (at >= events.Length || (events[at].Conditions >> (int)number & 1) == 0) return false;
            from = at++;
            return true;
        }

        if (kind == Kind.Any)
        {
            if (at < events.Length) choices.Push((part, at + 1, from));
            return true;
        }

        for (; at < events.Length; at++)
        {
            var passed = events[at].Micros - events[from].Micros;
            if (Meets(kind, passed, number))
            {
                choices.Push((part, at + 1, from));
                return true;
            }

            // Time only grows.
            if (passed > number && kind is Kind.Less or Kind.LessOrEqual or Kind.Equal) return false;
        }

        return false;
    }

    private static bool Meets(Kind kind, long passed, long wanted) => kind switch
    {
        Kind.Less => passed < wanted,
        Kind.LessOrEqual => passed <= wanted,
        Kind.Greater => passed > wanted,
        Kind.GreaterOrEqual => passed >= wanted,
        _ => passed == wanted,
    };
}
