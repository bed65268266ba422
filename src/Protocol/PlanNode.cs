using Google.Protobuf;

namespace MatViewDb.Protocol;

/// <summary>Is an operator of a plan; a plan that runs often in this process parses what it says once.</summary>
public sealed partial class PlanNode
{
    private ParsedSpec? _parsed;

    /// <summary>Gives the spec as a message. Others read the same one: nobody changes it.</summary>
    public IMessage ParseSpec(MessageParser parser) => (_parsed ??= new ParsedSpec()).Message ??= DeepMessages.Parse(parser, Spec.Value);

    /// <summary>Takes the spec of another node, and what was or will be parsed of it.</summary>
    public void ShareSpec(PlanNode other)
    {
        Spec = other.Spec;
        _parsed = other._parsed ??= new ParsedSpec();
    }

    private sealed class ParsedSpec
    {
        internal IMessage? Message { get; set; }
    }
}
