package org.busbar.proof;

import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that code asks for by a key that stands in it.
 *
 * @param file
 *            the file of the text, from the folder of the sources
 */
record KeyAsked(String file, String key) {

	private static final String ARGUMENTS = "[Ljava/lang/Object;)Ljava/lang/String;";

	/** What the methods of a class ask their package's {@code Messages.format} for. Keys that are put together are left out. */
	static List<KeyAsked> by(ClassModel model) {
		List<KeyAsked> asked = new ArrayList<>();
		for (MethodModel method : model.methods()) {
			method.code().ifPresent(code -> {
				Deque<Optional<String>> calls = new ArrayDeque<>();
				Object before = "";
				Object last = "";
				for (CodeElement element : code) {
					switch (element) {
						case NewReferenceArrayInstruction array when array.componentType().asInternalName().equals("java/lang/Object") ->
							calls.push(text(before));
						case InvokeInstruction call when call.type().stringValue().endsWith(ARGUMENTS) && !calls.isEmpty() -> {
							Optional<String> key = calls.pop();
							file(call).ifPresent(file -> key.ifPresent(text -> asked.add(new KeyAsked(file, text))));
						}
						default -> {
							// Nothing that a text is asked for with.
						}
					}
					if (element instanceof Instruction) {
						before = last;
						last = element;
					}
				}
			});
		}
		return asked;
	}

	/** The {@code descriptionKey}s of the options and parameters of a command. */
	static List<String> descriptions(ClassModel model) {
		Stream<AttributedElement> members = Stream.concat(model.fields().stream(), model.methods().stream());
		return members.flatMap(member -> member.findAttribute(Attributes.runtimeVisibleAnnotations()).stream())
				.flatMap(attribute -> attribute.annotations().stream()).flatMap(annotation -> annotation.elements().stream())
				.filter(element -> element.name().stringValue().equals("descriptionKey")).map(AnnotationElement::value)
				.map(AnnotationValue.OfString.class::cast)
				.map(AnnotationValue.OfString::stringValue).toList();
	}

	private static Optional<String> text(Object instruction) {
		return instruction instanceof ConstantInstruction constant && constant.constantValue() instanceof String text ? Optional.of(text) : Optional.empty();
	}

	private static Optional<String> file(InvokeInstruction call) {
		String owner = call.owner().asInternalName();
		String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
		if (!call.name().equalsString("format") || !call.type().equalsString("(Ljava/lang/String;" + ARGUMENTS)) {
			return Optional.empty();
		}
		return switch (owner.substring(folder.length())) {
			case "Messages" -> Optional.of(folder + "messages.properties");
			case "EditMessages" -> Optional.of(folder + "editing.properties");
			default -> Optional.empty();
		};
	}
}
