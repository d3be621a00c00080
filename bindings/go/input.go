package codex

import (
	"encoding/base64"

	"libcodex/codex/protocol"
)

// Input is what a turn is given: one item or several, put together with append or [Join].
type Input []protocol.UserInput

// Join puts inputs together.
func Join(inputs ...Input) Input {
	var all Input
	for _, input := range inputs {
		all = append(all, input...)
	}
	return all
}

// Text is a text.
func Text(text string) Input {
	return Input{&protocol.TextUserInput{Text: text}}
}

// Image is an image by its address, or as a data URL.
func Image(url string) Input {
	return Input{&protocol.ImageUserInput{URL: protocol.Ptr(url)}}
}

// ImageBytes is an image from memory; mediaType is such as "image/png".
func ImageBytes(mediaType string, data []byte) Input {
	return Image(dataURL(mediaType, data))
}

// LocalImage is an image by its path.
func LocalImage(path string) Input {
	return Input{&protocol.LocalImageUserInput{Path: path}}
}

// AudioBytes is audio from memory; mediaType is such as "audio/wav".
func AudioBytes(mediaType string, data []byte) Input {
	return Input{&protocol.AudioUserInput{URL: dataURL(mediaType, data)}}
}

// LocalAudio is audio by its path.
func LocalAudio(path string) Input {
	return Input{&protocol.LocalAudioUserInput{Path: path}}
}

// Skill is a skill by its name and the path of its SKILL.md.
func Skill(name, path string) Input {
	return Input{&protocol.SkillUserInput{Name: name, Path: path}}
}

// Mention is something that is mentioned, by its name and its path.
func Mention(name, path string) Input {
	return Input{&protocol.MentionUserInput{Name: name, Path: path}}
}

func dataURL(mediaType string, data []byte) string {
	return "data:" + mediaType + ";base64," + base64.StdEncoding.EncodeToString(data)
}
