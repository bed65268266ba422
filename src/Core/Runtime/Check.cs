using System.Diagnostics.CodeAnalysis;
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

    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class
    {
        if (value is null) Fail($"{name} is missing");
        return value;
    }

    [DoesNotReturn]
    private static void Fail(string because) => throw CoreErrors.Internal.With(because);
}
