using System.Globalization;

namespace MatViewDb.Core.Errors;

/// <summary>Defines one error once; an area's errors are static fields of its [Errors] class.</summary>
public sealed record ErrorDefinition(int Code, string SqlState, ErrorKind Kind, string Text)
{
    public MatViewException With(params ReadOnlySpan<object?> arguments)
        => new(Code, SqlState, Kind, Format(arguments));

    public MatViewException Because(Exception cause, params ReadOnlySpan<object?> arguments)
        => new(Code, SqlState, Kind, Format(arguments), cause);

    private string Format(ReadOnlySpan<object?> arguments)
        => arguments.Length == 0 ? Text : string.Format(CultureInfo.InvariantCulture, Text, arguments);
}

/// <summary>Marks a class whose static fields are error definitions.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ErrorsAttribute : Attribute;
