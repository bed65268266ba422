namespace MatViewDb.Core.Runtime;

/// <summary>
/// Lets KILL and time limits reach computations that wait for nothing, such as planning: whoever runs a statement says
/// on its thread how it is cancelled, and long loops ask.
/// </summary>
public static class Interruption
{
    [ThreadStatic]
    private static CancellationToken t_cancel;

    /// <summary>Sets what cancels this thread's computation until the scope is disposed, on the same thread.</summary>
    public static Scope Enter(CancellationToken cancel)
    {
        var scope = new Scope(t_cancel);
        t_cancel = cancel;
        return scope;
    }

    /// <summary>Throws when the statement of this thread was cancelled.</summary>
    public static void Check() => t_cancel.ThrowIfCancellationRequested();

    /// <summary>Ends the meaning of an <see cref="Enter"/>.</summary>
    public readonly ref struct Scope
    {
        private readonly CancellationToken _before;

        internal Scope(CancellationToken before) => _before = before;

        public void Dispose() => t_cancel = _before;
    }
}
