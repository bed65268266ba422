namespace MatViewDb.Core.Runtime;

/// <summary>Is thrown by the action of a fault point for whoever knows more than one way to fail; nobody else meets it.</summary>
public sealed class ChosenFaultException(int kind) : Exception("a fault was chosen")
{
    /// <summary>Says which way, as a number of the one who asked.</summary>
    public int Kind { get; } = kind;
}
