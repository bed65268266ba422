using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Windows;

/// <summary>Describes a function that exists only with OVER; the window operator computes it.</summary>
public abstract class WindowFunction
{
    public abstract bool Accepts(int argumentCount);

    public abstract FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments);
}
