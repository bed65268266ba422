using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using MatViewDb.Core.Errors;

namespace MatViewDb.Core.Runtime;

/// <summary>Guards invariants, in release builds too: a broken one fails the query, never the process.</summary>
public static class Check
{
    public static void That([DoesNotReturnIf(false)] bool condition, string because)
    {
        if (!condition) Fail(because);
    }

    /// <summary>Does the same; the reason is put together only where it is needed.</summary>
    public static void That(
        [DoesNotReturnIf(false)] bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref Reason because)
    {
        if (!condition) Fail(because.Text);
    }

    /// <summary>Collects the parts of an interpolated reason, none while the condition holds.</summary>
    [InterpolatedStringHandler]
    public ref struct Reason
    {
        private DefaultInterpolatedStringHandler _text;

        public Reason(int literalLength, int formattedCount, bool condition, out bool isNeeded)
        {
            isNeeded = !condition;
            if (isNeeded) _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
        }

        internal string Text => _text.ToStringAndClear();

        public void AppendLiteral(string value) => _text.AppendLiteral(value);

        public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

        public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);
    }

    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        if (value is null) Fail($"{name} is missing");
        return value;
    }

    [DoesNotReturn]
    private static void Fail(string because) => throw CoreErrors.Internal.With(because);
}
